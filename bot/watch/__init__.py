"""What an operator and a load balancer may ask the running service."""

"""What the product is built of: weaknesses that are known, a bill of materials, licences."""

"""What is counted for the operator: numbers without anybody's name, chat or words."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Meters:
    """The counters of one process; their labels are codes from our own code.

    Attributes:
        registry: All of them.
        updates: Turns by how they ended.
        turn: How long a turn took, in seconds.
        messages: Messages by how they ended.
        refusals: What Telegram answered instead of taking a message.
        jobs: Rounds of what runs by itself, by how they ended.
        waiting: What waits in the memory of this process.
        rows: What waits in the database, by table and state.
        oldest: For how many seconds the oldest of it has been waiting.
    """

    def __init__(self) -> None:
        self.registry = one = CollectorRegistry()
        ProcessCollector(registry=one)
        self.updates = Counter(
            "lotse_updates", documentation="turns by outcome", labelnames=["outcome"], registry=one
        )
        self.turn = Histogram(
            "lotse_turn_seconds", documentation="time of a turn", buckets=_SECONDS, registry=one
        )
        self.messages = Counter(
            "lotse_messages",
            documentation="messages by outcome",
            labelnames=["outcome"],
            registry=one,
        )
        self.refusals = Counter(
            "lotse_refusals",
            documentation="refusals of the bot api",
            labelnames=["code"],
            registry=one,
        )
        self.jobs = Counter(
            "lotse_jobs",
            documentation="rounds of repeated work",
            labelnames=["job", "outcome"],
            registry=one,
        )
        self.waiting = Gauge(
            "lotse_waiting",
            documentation="what waits in memory",
            labelnames=["where"],
            registry=one,
        )
        self.rows = Gauge(
            "lotse_rows",
            documentation="what waits in the database",
            labelnames=["table", "state"],
            registry=one,
        )
        self.oldest = Gauge(
            "lotse_oldest_seconds",
            documentation="age of the oldest waiting row",
            labelnames=["table"],
            registry=one,
        )

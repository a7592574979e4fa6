"""Names the beginnings of keys that code puts together from a value at run time."""

from typing import Final

GENERATED: Final = (
    "place-",
    "paper-",
    "goal-",
    "trade-",
    "permit-line-",
    "german-",
    "school-",
    "need-",
    "institution-",
    "day-part-",
    "reminder-",
    "booking-state-",
    "permission-",
    "reason-",
    "step-",
    "canned-",
    "console-file-away-",
    "console-holder-",
    "console-author-",
    "console-state-",
    "group-btn-",
    *(
        f"dates-{one}-"
        for one in (
            "answer",
            "attended",
            "need",
            "pool",
            "reason",
            "says",
            "skipped",
            "state",
            "told",
            "waiting",
        )
    ),
    "longer-skipped-",
    "checkin-says-",
    "closures-reason-",
    "closures-says-",
    *(f"offers-{one}-" for one in ("field", "permit", "says", "state", "way", "weekday")),
    "profile-says-",
    "content-kind-",
    "content-why-",
    *(
        f"log-{one}-"
        for one in (
            "actor",
            "booking",
            "case",
            "closure",
            "need",
            "offer",
            "session",
            "staff",
            "waiting",
        )
    ),
)
"""Keys that are put together from a value at run time; keys of records are matched by id."""

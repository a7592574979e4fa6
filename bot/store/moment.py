"""How a moment is stored: aware on the way in, aware UTC on the way out."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware on the way in, aware UTC on the way out, on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time without zone; hand over UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            reason = "a moment needs a time zone"
            raise ValueError(reason)
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the time its zone back."""
        if value is None:
            return None
        del dialect
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

"""Settings, from the environment and a file `.env`. Built in main, never at import."""

from typing import Annotated, Self

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.domain.shards import ALONE, Shards


class WrongSetting(Exception):
    """A setting that is missing or wrong, as one sentence for an operator."""


class Settings(BaseSettings):
    """What an operator may set. Each has a line in `.env.example`."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", hide_input_in_errors=True, frozen=True
    )

    discord_token: SecretStr | None = None
    stewards: Annotated[frozenset[int], NoDecode] = frozenset()
    database_url: str = "sqlite:///data/accord.db"
    playground_port: int = Field(default=8484, ge=1, le=65535)
    starter_content: bool = True
    tick_seconds: float = Field(default=5, ge=1, le=3600)
    letters_per_day: int = Field(default=200, ge=1, le=10_000)
    shard_count: int | None = Field(default=None, ge=1)
    shard_ids: Annotated[tuple[int, ...] | None, NoDecode] = None
    discord_url: str | None = None
    discord_gateway_url: str | None = None

    @property
    def shards(self) -> Shards:
        """Which of how many shards this process runs."""
        if self.shard_count is None:
            return ALONE
        return Shards(self.shard_count, frozenset(self.shard_ids or range(self.shard_count)))

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("must start with sqlite:/// or postgresql://")
        return value

    @field_validator("discord_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value

    @field_validator("discord_gateway_url")
    @classmethod
    def _socket_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("ws://", "wss://")):
            raise ValueError("must start with ws:// or wss://")
        return value

    @model_validator(mode="after")
    def _shards_out_of_how_many(self) -> Self:
        if self.shard_ids is not None and (self.shard_count is None or max(self.shard_ids) >= self.shard_count):
            raise ValueError("SHARD_IDS needs a SHARD_COUNT that is greater than each of them")
        return self

    @field_validator("stewards", "shard_ids", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        numbers = [part.strip() for part in value.split(",") if part.strip()]
        if not all(number.isdecimal() for number in numbers):
            raise ValueError("must be numbers separated by commas")
        return [int(number) for number in numbers]


def load_settings(**known: object) -> Settings:
    """The settings of this process. Raises WrongSetting; its sentence never holds the value, which may be a secret."""
    try:
        return Settings(**known)  # pyright: ignore[reportArgumentType] - pydantic checks what is known already
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        reason = first["msg"].removeprefix("Value error, ")
        if not first["loc"]:
            raise WrongSetting(f"The settings do not go together: {reason}.") from None
        name = str(first["loc"][0]).upper()
        raise WrongSetting(f"The setting {name} is wrong: it {_as_clause(reason)}.") from None


def _as_clause(reason: str) -> str:
    """A reason as it follows "it": pydantic's own begin with "Input should"."""
    return reason.removeprefix("Input ") if reason.startswith("Input ") else reason[0].lower() + reason[1:]

"""The guardian of requests: what Discord would refuse, and what Accord must never send.

simcord takes many requests that Discord does not. So every request that a test makes the bot send is held against
three things:

- Discord's own specification (`openapi.py`), where it lies beside the project;
- the limits that the specification leaves out (`messages.py`, `components.py`, `forms.py`, `commands.py`);
- the rules of behaviour (`answers.py`, `messages.py`): no form answers a form, an interaction is answered once, nobody
  is pinged, no picture is without alternative text.

How to use it: not at all. With `pytest_plugins = ["tests.guard.plugin"]` in tests/conftest.py each test that starts a
simcord environment, by any fixture or by `simcord.run`, is judged at its teardown, the environment's whole life
included. A test that makes the bot break a rule on purpose says which and why:

    @pytest.mark.waive_requests("answered-once", reason="the first answer is refused by an injected error")

Elsewhere: `problems(requests)`, with `interaction_types` where the interactions' types are known.
"""

from tests.guard.judge import problems
from tests.guard.problem import Finding, Problem, Request

__all__ = ["Finding", "Problem", "Request", "problems"]

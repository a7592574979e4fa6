"""The buttons of writing discreetly, for somebody whose screen others may read."""

from flows.talk import Choice

ON = Choice("btn-discreet-on", "data_consent_delete", {"kind": "discreet_on"}, lasting=True)
OFF = Choice("btn-discreet-off", "data_consent_delete", {"kind": "discreet_off"}, lasting=True)
CLEAR = Choice("btn-clear", "data_consent_delete", {"kind": "clear"}, lasting=True)

"""A picture and a voice message made of nothing, for phones without camera or microphone."""

from __future__ import annotations

import base64

TINY_PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgaGj4DwAFBAKAsm5F0gAAAABJRU5E"
    "rkJggg=="
)
SILENCE = b"OggS" + bytes(60)

"""Does a PDF run something by itself, or start another program, when it is opened?

What the rule of archives forbids in one (ISO 19005-3, 6.6.1 and 6.4.2) is what lets a file
do harm to its reader: scripts, programs that are started, and forms with scripts in them.
A file inside the file is allowed there, and here. Names may be written with numbers for
letters, and lie in streams of objects that are packed; both are read. A stream that is
packed in some other way than PDF programs pack objects is not: that is for a scanner.
"""

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress

_STREAM = re.compile(rb"stream\r?\n")
# A stream of objects begins with their numbers and places.
_NUMBERS = re.compile(rb"[\x00\t\n\f\r ]*(%|\d+[\x00\t\n\f\r ])")
MOST_STREAMS = 20_000
MOST_UNPACKED = 50 * 1024 * 1024
_BEGINNING, _PIECE = 64, 16 * 1024


class NotRead(Exception):
    """The objects of the file are locked, or too many to be looked through."""


def _name(letters: bytes) -> bytes:
    """A letter of a name may be written as # and its number."""
    return b"/" + b"".join(
        b"(?:%c|#%02x|#%02X)" % (each, each, each) for each in letters
    )


# What is done is the value of S in an action; an address may have the same words in it.
_BETWEEN, _ENDS = rb"[\x00\s]*", rb"(?=[\x00\s/<>\[\]()%])"
_DONE = b"|".join(map(_name, (b"JavaScript", b"Launch", b"ImportData", b"Rendition")))
_ACTS = re.compile(
    rb"%s%s(?:%s)%s|%s%s(?:\[|\d+\s+\d+\s+R)"
    % (_name(b"S"), _BETWEEN, _DONE, _ENDS, _name(b"XFA"), _BETWEEN)
)
_OBJECTS = re.compile(_name(b"ObjStm") + _ENDS)


def acts(content: bytes) -> bool:
    """Is there something in the file that runs when it is opened? Raises NotRead."""
    if _ACTS.search(content):
        return True
    read = 0
    for objects in _packed(content):
        if _ACTS.search(objects):
            return True
        read += 1
    if len(_OBJECTS.findall(content)) > read:
        raise NotRead
    return False


def _packed(content: bytes) -> Iterator[bytes]:
    """What may be streams of objects, unpacked."""
    view, left = memoryview(content), MOST_UNPACKED
    for number, found in enumerate(_STREAM.finditer(content)):
        if number == MOST_STREAMS:
            raise NotRead
        objects = _unpacked(view[found.end() :], left)
        left -= len(objects)
        if left <= 0:
            raise NotRead
        if objects:
            yield objects


def _unpacked(packed: memoryview, most: int) -> bytes:
    """At most so many bytes of numbered objects, and those before the place where it is
    broken; nothing of another stream."""
    unpacking, found = zlib.decompressobj(), bytearray()
    with suppress(zlib.error):
        found += unpacking.decompress(packed[:_PIECE], _BEGINNING)
        if not _NUMBERS.match(found):
            return b""
        found += unpacking.decompress(unpacking.unconsumed_tail, most)
        # Piece by piece: what follows the stream is not copied.
        for at in range(_PIECE, len(packed), _PIECE):
            if unpacking.eof or len(found) >= most:
                break
            found += unpacking.decompress(packed[at : at + _PIECE], most)
    return bytes(found)

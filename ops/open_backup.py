#!/usr/bin/env python3
"""Opens the papers of one safe from a backup, without Consigne: so that the format stays open.

    open_backup.py DATABASE BLOBS ERASURE KEYFILE OUT      then type the card's 36 letters and the PIN

DATABASE: a copy of the SQLite file (of PostgreSQL, load the tables of the same names into one). BLOBS, ERASURE: copies of the
folders `blobs` and `erasure`. KEYFILE: the server key (ops/keys.md). Needs Python 3.9 and `cryptography` 44 or later.
Sealed is AES-256-SIV (RFC 5297); the associated data is a list: three header bytes, a label, the ids.
"""
import hashlib, pathlib, sqlite3, sys, uuid
from base64 import b64decode
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LETTERS, CHUNK = "BCDFGHJKLNPRSTVX", 64 * 1024 + 16  # a sealed chunk: 16 bytes of synthetic IV, then 64 KiB


def hkdf(material, label, size=64):
    return HKDF(SHA256(), size, None, label.encode()).derive(material)


def unseal(key, context, blob):
    return AESSIV(key).decrypt(blob[3:], [blob[:3], *context])


def server_keys(file):
    """Version to key; a blob's third byte names the version that it was sealed with."""
    lines = (line.split() for line in pathlib.Path(file).read_text().splitlines() if line.strip())
    return dict(sorted((int(version), b64decode(key)) for version, key in lines))


def card_secret(text):
    nibbles = [LETTERS.index(letter) for letter in text.upper() if letter.isalpha()]
    whole = bytes(high << 4 | low for high, low in zip(nibbles[::2], nibbles[1::2]))
    secret, check = whole[:16], whole[16:]
    if len(whole) != 18 or hashlib.sha256(b"consigne/card/v1" + secret).digest()[:2] != check:
        sys.exit("this is not a whole card")
    return secret


def stored(folder, name):
    """Blobs lie in folders named by the last two characters of their names."""
    return (pathlib.Path(folder) / name[-2:] / name).read_bytes()


def safe_key(database, erasure_folder, keys, secret, pin):
    card = database.execute("SELECT id, safe_id FROM cards WHERE secret_hash = ? AND state = 'active'",
                            [hashlib.sha256(secret).digest()]).fetchone()
    slot = card and database.execute("SELECT id, salt, memory_kib, passes, blob FROM slots "
                                     "WHERE card_id = ? AND kind = 'card_pin'", [card[0]]).fetchone()
    if not slot:
        sys.exit("this card opens no safe of this backup")
    (_, safe), (id, salt, memory, passes, blob) = card, slot
    pepper = hkdf(next(iter(keys.values())), "consigne/pepper/v1", 32)  # always of the oldest key
    stretched = Argon2id(salt=salt, length=32, iterations=passes, lanes=1, memory_cost=memory, secret=pepper).derive(pin)
    outer = hkdf(keys[blob[2]], "consigne/outer/v1") + stored(erasure_folder, str(uuid.UUID(bytes=safe)))
    place = [b"card_pin", safe, id]
    inner = unseal(hkdf(outer, "consigne/slot/outer/v1"), [b"consigne/slot/outer", *place], blob)
    slot_key = hkdf(stretched + secret, "consigne/slot/card_pin/v1")
    return safe, unseal(slot_key, [b"consigne/slot/inner", *place], inner)


def content(key, context, sealed):
    header, body, plain = sealed[:3], sealed[3:], b""
    count = max(1, -(-len(body) // CHUNK))
    for number in range(count):
        place = [number.to_bytes(8, "big"), bytes([number + 1 == count])]
        chunk = body[number * CHUNK:(number + 1) * CHUNK]
        plain += AESSIV(key).decrypt(chunk, [header, b"consigne/content", *context, *place])
    return plain


def main(database, blobs, erasure, keyfile, out):
    database, keys = sqlite3.connect(f"file:{database}?mode=ro", uri=True), server_keys(keyfile)
    secret, pin = card_secret(input("Card: ")), input("PIN: ").strip().encode()
    safe, opened = safe_key(database, erasure, keys, secret, pin)
    documents = database.execute("SELECT id, kind, title, document_key FROM documents WHERE safe_id = ? "
                                 "AND state <> 'draft' ORDER BY created_at, id", [safe]).fetchall()
    for id, kind, title, wrapped in documents:
        field = lambda column, blob: unseal(hkdf(keys[blob[2]], "consigne/field/v1"),
                                            [b"consigne/field", b"documents", column, id], blob).decode()
        key = unseal(opened, [b"consigne/document_key", safe, id], wrapped)
        print(f"{uuid.UUID(bytes=id)}  {field(b'kind', kind)}  {field(b'title', title)}")
        for page, number, media in database.execute("SELECT id, number, media_type FROM pages "
                                                    "WHERE document_id = ? ORDER BY number", [id]):
            name = f"{uuid.UUID(bytes=id)}-{number}.{media.split('/')[1]}"
            sealed = stored(blobs, str(uuid.UUID(bytes=page)))
            (pathlib.Path(out) / name).write_bytes(content(key, [safe, id, page], sealed))


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])

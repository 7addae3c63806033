#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Reads a vault without the program, from core/vault/FORMAT.md alone. Opens it read-only and writes nothing to disk.

    reader.py [--full] VAULT      the passphrase or recovery key is the first line of standard input
    reader.py --vectors FILE      computes every vector of the file
Exit: 0 fine, 1 findings, 2 usage, 3 wrong passphrase or no vault.
"""
import base64
import getpass
import hashlib
import json
import pathlib
import sqlite3
import sys
import unicodedata
import uuid

import nacl.bindings as sodium
from nacl.exceptions import CryptoError

APPLICATION, VERSION = 0x564C5747, 3
TABLES = {"meta", "keyslot", "head", "casefile", "record", "draft", "journal"}
SLOT, HEAD, CASE_KEY, RECORD, DRAFT, JOURNAL, CASE_HEAD = range(1, 8)
CHAIN, SLOT_CHECK, HEADS = range(1, 4)
NUMBERS = {"seq", "revision", "kind", "kdf", "ops", "mem"}
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
HOME = bytes(16)


class NoVault(Exception):
    """Nothing to read: no vault, or not with this key."""


class Shut(Exception):
    """A vault that is too damaged to go on; the findings say why."""


def u64(number):
    return (number & 0xFFFFFFFFFFFFFFFF).to_bytes(8, "little")


def digest(data, key=b"", size=32):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def subkey(vault_key, number):
    return hashlib.blake2b(b"", digest_size=32, key=vault_key, salt=u64(number), person=b"vlagwijz").digest()


def associated(purpose, ids=(), revision=0, extra=b""):
    return b"vw1" + bytes([purpose]) + b"".join(ids) + u64(revision) + extra


def pad(plain):
    return plain + b"\x80" + bytes(255 - len(plain) % 256)


def unpad(padded):
    plain = padded.rstrip(b"\0")
    if len(padded) % 256 or len(padded) - len(plain) > 255 or plain[-1:] != b"\x80":
        return None
    return plain[:-1]


def unseal(key, sealed, data):
    """The plain text, or None when anything is not as it was sealed."""
    if sealed is None or len(sealed) < 296:
        return None
    try:
        return unpad(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[24:], data, sealed[:24], key))
    except CryptoError:
        return None


def unseal_json(key, sealed, data):
    plain = unseal(key, sealed, data)
    try:
        found = json.loads(plain) if plain is not None else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def prepared(typed):
    typed = unicodedata.normalize("NFC", typed)
    return typed.removesuffix("\n").removesuffix("\r").encode()


def passphrase_key(passphrase, salt, ops, mem):
    return sodium.crypto_pwhash_alg(32, passphrase, salt, ops, mem, sodium.crypto_pwhash_ALG_ARGON2ID13)


def recovery_text(key):
    bits = "".join(f"{byte:08b}" for byte in key + digest(key, size=16))
    text = "".join(ALPHABET[int(bits[i:i + 5], 2)] for i in range(0, 180, 5))
    return " ".join(text[i:i + 4] for i in range(0, 36, 4))


def recovery_key(typed):
    text = "".join(c for c in typed if c not in " \t-").upper().translate(str.maketrans("OIL", "011"))
    if len(text) != 36 or set(text) - set(ALPHABET):
        return None
    key = int("".join(f"{ALPHABET.index(c):05b}" for c in text)[:160], 2).to_bytes(20, "big")
    return key if recovery_text(key).replace(" ", "") == text else None


def recovery_slot_key(key, salt):
    return digest(b"vlagwijzer recovery" + salt, key)


def chain_link(chain, previous, seq, case, row_digest):
    return digest(previous + u64(seq) + case + row_digest, chain)


def earlier(newer, before):
    older = dict(newer)
    for key, value in before.items():
        if value is None:
            older.pop(key, None)
        elif isinstance(value, dict) and isinstance(newer.get(key), dict):
            older[key] = earlier(newer[key], value)
        else:
            older[key] = value
    return older


class Slot:
    def __init__(self, number, kind, kdf, ops, mem, salt, sealed, checksum):
        self.id, self.kind, self.kdf, self.derivation, self.salt, self.sealed = number, kind, kdf, (salt, ops, mem), salt, sealed
        self.terms = u64(kind) + u64(kdf) + u64(ops) + u64(mem) + u64(len(salt)) + salt
        self.content = u64(number) + self.terms + u64(len(sealed)) + sealed
        in_bounds = kdf != 1 or (1 <= ops <= 10 and 8192 <= mem <= 268435456 and len(salt) == 16)
        self.damaged = not in_bounds or digest(self.content) != checksum

    def open(self, slot_key):
        plain = unseal(slot_key, self.sealed, associated(SLOT, extra=self.terms))
        return (plain[:32], plain[32:48], plain[48:].decode()) if plain and len(plain) >= 48 else None


def text_of(some_id):
    return str(uuid.UUID(bytes=some_id)) if len(some_id) == 16 else some_id.hex()


class Vault:
    def __init__(self, path):
        self.findings, self.slot_name = [], None
        self.db = sqlite3.connect(pathlib.Path(path).absolute().as_uri() + "?mode=ro", uri=True, timeout=1)
        self.db.text_factory = bytes

    def find(self, code, *args):
        finding = {"code": code, "args": [str(arg) for arg in args]}
        if finding not in self.findings:
            self.findings.append(finding)

    def rows(self, table, columns, case=None):
        """In the order of the file. What is not of the type of its column becomes -1 or empty; a damaged page ends it early."""
        names = columns.split(", ")
        where, values = ("", ()) if case is None else (" WHERE case_id = ?", (case,))

        def clean(name, value):
            if name in NUMBERS or (table == "keyslot" and name == "id"):
                return value if isinstance(value, int) else -1
            return value if isinstance(value, bytes) or (value is None and table == "journal") else b""
        try:
            for row in self.db.execute(f"SELECT {columns} FROM {table}{where} ORDER BY rowid", values):
                yield tuple(map(clean, names, row))
        except sqlite3.DatabaseError as error:
            self.find("vault-damaged", error)

    def identify(self):
        def one(sql):
            return self.db.execute(sql).fetchone()[0]

        if one("PRAGMA application_id") != APPLICATION:
            raise NoVault("not a vault")
        self.version = one("PRAGMA user_version")
        marked = int(dict(self.rows("meta", "key, value")).get(b"format", b"0"))
        if self.version > VERSION and marked in (self.version, *range(VERSION + 1, 1000)):
            raise NoVault("a newer version of the format")
        if self.version < 1 or marked != self.version:
            self.find("vault-damaged", "version")
            raise Shut
        schema = self.db.execute("SELECT type, name FROM sqlite_master").fetchall()
        if TABLES - {name.decode() for kind, name in schema if kind == b"table"} or {b"trigger", b"view"} & {kind for kind, _ in schema}:
            self.find("vault-damaged", "tables")
            raise Shut
        whole = one("PRAGMA integrity_check(1)").decode()
        if whole != "ok":
            self.find("vault-damaged", whole)

    def unlock(self, typed):
        self.slots = [Slot(*row) for row in self.rows("keyslot", "id, kind, kdf, ops, mem, salt, sealed, checksum")]
        recovery, passphrase, derived, opened = recovery_key(typed.strip()), prepared(typed), {}, None
        for slot in self.slots:
            if slot.damaged:
                self.find("slot-damaged", slot.id)
            elif opened is None and slot.kind == 2 and recovery:
                opened = slot.open(recovery_slot_key(recovery, slot.salt))
            elif opened is None and slot.kdf == 1 and passphrase:
                if slot.derivation not in derived:
                    derived[slot.derivation] = passphrase_key(passphrase, *slot.derivation)
                opened = slot.open(derived[slot.derivation])
        if all(slot.damaged for slot in self.slots):
            self.find("slot-damaged", self.slots[0].id if self.slots else 0)
            raise Shut
        if opened is None:
            raise NoVault("wrong passphrase or recovery key")
        self.key, self.id, self.slot_name = opened
        self.heads = subkey(self.key, HEADS)
        if dict(self.rows("meta", "key, value")).get(b"vault_id") != self.id:
            self.find("vault-damaged", "vault id")

    def check_head(self):
        rows = [*self.rows("head", "sealed"), (None,)]
        head = unseal_json(self.heads, rows[0][0], associated(HEAD, [self.id]))
        if head is None:
            self.find("vault-damaged", "head")
            return None
        macs, key = dict(head["slots"]), subkey(self.key, SLOT_CHECK)
        whole = [slot for slot in self.slots if not slot.damaged]
        fit = [base64.b64decode(macs.pop(str(slot.id), "")) == digest(slot.content, key) for slot in whole]
        if not all(fit) or len(macs) != len(self.slots) - len(whole):
            self.find("slot-table-changed")
        return head

    def check_chain(self, head):
        """The cases the journal speaks of: with content, and erased; and the rows behind gaps."""
        chain, last, link, alive, erased = subkey(self.key, CHAIN), 0, bytes(32), set(), set()
        self.lines, self.breaks, was_broken, answered = 0, [], False, head.get("answered", 0) if head else 0
        for seq, case, sealed, row_digest, row_link in self.rows("journal", "seq, case_id, sealed, digest, link"):
            gap, other = seq != last + 1, sealed is not None and digest(sealed) != row_digest
            if gap or other or chain_link(chain, link, seq, case or b"", row_digest or b"") != row_link:
                self.find("journal-broken", last + 1 if gap else seq)
            if was_broken:
                self.breaks[-1].append((seq, case, sealed))
            was_broken = (gap or other or chain_link(chain, link, seq, case or b"", row_digest or b"") != row_link) and seq > answered
            if was_broken:
                self.breaks.append([(seq, case, sealed)])
            (erased if sealed is None else alive).add(case)
            last, link = seq, row_link or b""
            self.lines += 1
        self.last, self.link = last, link
        if head and (head["seq"], base64.b64decode(head["link"])) != (last, link):
            self.find("journal-broken", last + 1 if head["seq"] > last else head["seq"])
        return alive, erased

    def check_totals(self, head, records, case_keys):
        """What the head says must be there; and whose lines are gone, as the lines behind the gaps tell."""
        said, there = [head[key] for key in ("lines", "cases", "records")], [self.lines, len(case_keys) - (HOME in case_keys), records]
        for code, found, expected in zip(("lines-missing", "cases-missing", "records-missing"), there, said):
            if found != expected:
                self.find(code, found, expected)

        def before(seq, case, sealed):
            line = unseal_json(case_keys.get(case) or bytes(32), sealed, associated(JOURNAL, [case], seq)) or {}
            return line.get("after")
        named = {head["last"]} if head["seq"] > self.last else set()
        for at, *behind in self.breaks:
            named.add(before(*at) or (before(*behind[0]) if behind else head["last"]))
        for case in sorted(named - {None}):
            self.find("case-turned-back" if uuid.UUID(case).bytes in case_keys else "case-gone", case)

    def read_case(self, case, key_sealed, head_sealed, revision, full):
        name = text_of(case)
        head = unseal_json(self.heads, head_sealed, associated(CASE_HEAD, [case], revision))
        records, drafts, journal = (list(self.rows(*query, case)) for query in (
            ("record", "id, revision, sealed"), ("draft", "id, sealed"), ("journal", "seq, sealed")))
        marks = head.pop("vault", None) if head else None
        out = {"id": name, "head": head, "records": [], "drafts": len(drafts), "journal": len(journal)}
        if head is None:
            self.find("record-damaged", name, "head")
        key = unseal(self.key, key_sealed, associated(CASE_KEY, [case]))
        if key is None:
            self.find("record-damaged", name, "key")
            return out, [], None
        lines = [(seq, unseal_json(key, sealed, associated(JOURNAL, [case], seq))) for seq, sealed in journal]
        for seq, line in lines:
            if line is None:
                self.find("journal-broken", seq)
        readable = [line for _, line in lines if line is not None]
        last = {line["record"]: line for line in readable if "digest" in line or "gone" in line}
        told = [(line["caseRevision"], base64.b64decode(line["caseHead"])) for line in readable if "caseRevision" in line]
        if (told and told[-1] != (revision, digest(head_sealed))) or (self.version > 1 and not marks):
            self.find("record-damaged", name, "head")
        if marks and marks["line"] != max([seq for seq, _ in journal], default=0):
            self.find("case-turned-back", name)
        if marks and marks["records"] != len(records):
            self.find("case-incomplete", name, len(records), marks["records"])
        for record, number, sealed in records:
            payload = unseal_json(key, sealed, associated(RECORD, [case, record], number))
            word = last.pop(text_of(record), {"gone": True})
            if payload is None or "gone" in word or (word["revision"], base64.b64decode(word["digest"])) != (number, digest(sealed)):
                self.find("record-damaged", name, text_of(record))
            entry = {"id": text_of(record), "revision": number, "kind": self.kind_of(case, record, payload)}
            if full:
                entry.update(payload=payload, versions=self.versions(text_of(record), number, payload, readable))
            out["records"].append(entry)
        for record, word in last.items():
            if "gone" not in word:
                self.find("record-damaged", name, record)
        texts = {text_of(record): unseal_json(key, sealed, associated(DRAFT, [case, record])) for record, sealed in drafts}
        for record in [record for record, text in texts.items() if text is None]:
            self.find("record-damaged", name, record)
        if full:
            out.update(draftPayloads=texts, lines=dict(lines))
        return out, readable, key

    @staticmethod
    def kind_of(case, record, payload):
        payload = payload or {}
        known = ("practice", "keys", "taxonomies", f"taxonomy:{payload.get('version')}:{payload.get('hash')}",
                 f"erased:{payload.get('case')}") if case == HOME else ()
        return next((kind for kind in known if digest(kind.encode())[:16] == record), payload.get("kind"))

    @staticmethod
    def versions(record, revision, stands, lines):
        """Newest first; None where it is not known, {} where it was taken out."""
        found = []
        for line in reversed([line for line in lines if line.get("record") == record and ("digest" in line or "gone" in line)]):
            gone = "gone" in line
            if not gone and line["revision"] != revision:
                stands = None  # a line is missing between this one and the next
            found.append({"revision": line["revision"], "at": line["at"], "payload": {} if gone else stands})
            revision = line["revision"] - (not gone)
            if "beforeLost" in line:
                stands = None
            elif gone:
                stands = line.get("before", {})
            elif stands is not None:
                stands = earlier(stands, line.get("before", {}))
        return found

    def read(self, typed, full):
        cases = []
        try:
            self.identify()
            self.unlock(typed)
            self.read_all(cases, full)
        except Shut:
            pass
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 255 != sqlite3.SQLITE_CORRUPT:
                raise
            self.find("vault-damaged", error)
        return {"ok": not self.findings, "findings": self.findings, "slot": self.slot_name, "cases": cases}

    def read_all(self, cases, full):
        head = self.check_head()
        alive, erased = self.check_chain(head)
        present, told, records = {}, set(), 0
        for row in self.rows("casefile", "case_id, key_sealed, head_sealed, revision"):
            out, lines, present[row[0]] = self.read_case(*row, full)
            cases.append(out)
            if row[0] == HOME:
                told |= {line.get("detail", {}).get("case") for line in lines}
        for table in ("record", "draft"):
            for case, record in self.rows(table, "case_id, id"):
                records += table == "record" and case != HOME
                if case not in present:
                    self.find("record-damaged", text_of(case), text_of(record))
        for case in sorted(alive - present.keys()):
            self.find("case-gone", text_of(case))
        for case in sorted(erased & present.keys()):
            self.find("case-turned-back", text_of(case))
        for case in sorted(erased):
            if text_of(case) not in told and case not in present:
                self.find("case-gone", text_of(case))
        if head and self.version > 1:
            self.check_totals(head, records, present)


def vector_checks(vectors):
    """Name, what was computed, what the file says."""
    raw = bytes.fromhex
    for v in vectors["associatedData"]:
        yield "associated data " + v["name"], associated(v["purpose"], map(raw, v["ids"]), v["revision"], raw(v["extra"])), raw(v["result"])
    for v in vectors["digest"] + vectors["keyedDigest"]:
        yield "digest " + v.get("key", "")[:8], digest(raw(v["input"]), raw(v.get("key", ""))), raw(v["result"])
    for v in vectors["padding"]:
        yield "pad", pad(raw(v["plain"])), raw(v["padded"])
        yield "unpad", unpad(raw(v["padded"])), raw(v["plain"])
    for v in vectors["subkeys"]:
        for number, name in enumerate(("chain", "slotCheck", "heads", "witness"), 1):
            yield "subkey " + name, subkey(raw(v["vaultKey"]), number), raw(v[name])
    for v in vectors["seal"]:
        key, nonce, plain, data, sealed = (raw(v[name]) for name in ("key", "nonce", "plain", "associated", "sealed"))
        yield "seal", nonce + sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(pad(plain), data, nonce, key), sealed
        yield "unseal", unseal(key, sealed, data), plain
        yield "unseal, one bit flipped", unseal(key, sealed[:-1] + bytes([sealed[-1] ^ 1]), data), None
    for v in vectors["chainLink"]:
        yield "link", chain_link(raw(v["chain"]), raw(v["previous"]), v["seq"], raw(v["case"]), raw(v["digest"])), raw(v["link"])
    for v in vectors["passphrase"]:
        yield "passphrase " + repr(v["typed"]), prepared(v["typed"]), raw(v["bytes"])
    for v in vectors["argon2id"]:
        yield "argon2id", passphrase_key(prepared(v["passphrase"]), raw(v["salt"]), v["ops"], v["mem"]), raw(v["key"])
    for v in vectors["slot"]:
        slot = Slot(v["id"], v["kind"], v["kdf"], v["ops"], v["mem"], raw(v["salt"]), raw(v["sealed"]), raw(v["checksum"]))
        yield "slot terms", (slot.terms, associated(SLOT, extra=slot.terms)), (raw(v["terms"]), raw(v["associated"]))
        yield "slot checksum", slot.damaged, False
        yield "slot mac", digest(slot.content, subkey(raw(v["vaultKey"]), SLOT_CHECK)), raw(v["mac"])
        yield "slot content", slot.open(raw(v["slotKey"])), (raw(v["vaultKey"]), raw(v["vaultId"]), v["name"])
    for v in vectors["recovery"]:
        yield "recovery text", recovery_text(raw(v["key"])), v["text"]
        yield "recovery slot key", recovery_slot_key(raw(v["key"]), raw(v["salt"])), raw(v["slotKey"])
        for typed in v["alsoReads"] + [v["text"]]:
            yield "recovery key " + typed, recovery_key(typed), raw(v["key"])
        for typed in v["refused"]:
            yield "no recovery key " + typed, recovery_key(typed), None
    for v in vectors["vaultRecordId"]:
        yield "record id " + v["kind"][:16], digest(v["kind"].encode())[:16], raw(v["id"])
    for v in vectors["before"]:
        yield "earlier version", earlier(v["newer"], v["before"]), v["older"]


def main(arguments):
    if arguments[:1] == ["--vectors"] and len(arguments) == 2:
        wrong = 0
        for name, computed, expected in vector_checks(json.loads(pathlib.Path(arguments[1]).read_text("utf-8"))):
            wrong += computed != expected
            print("ok  " if computed == expected else "FAIL", name)
        return 1 if wrong else 0
    paths = [argument for argument in arguments if argument != "--full"]
    if len(paths) != 1 or paths[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        typed = getpass.getpass("") if sys.stdin.isatty() else sys.stdin.buffer.readline().decode()
        found = Vault(paths[0]).read(typed, "--full" in arguments)
    except (NoVault, sqlite3.Error, OSError, UnicodeDecodeError) as error:
        print(f"{paths[0]}: {error}", file=sys.stderr)
        return 3
    print(json.dumps(found, indent=1, ensure_ascii=False))
    return 0 if found["ok"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

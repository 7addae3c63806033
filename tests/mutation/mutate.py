#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Do the tests notice when a rule is broken? By hand, not in CI; README.md says how.

Changes one operator, number or statement of a room at a time, in a copy of the tree, and runs the tests: killed, or survived.
"""

import argparse
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
KNOWN = pathlib.Path(__file__).with_name("known.tsv")
ROOMS = ["core/assessment", "core/dossier", "core/meldcode", "core/referral", "core/taxonomy", "core/wording"]
# (kind, what is looked for in code without comments and words, what stands there then)
OPERATORS = [
    ("border", r"(?<= )<(?= )", "<="), ("border", r"(?<= )>(?= )", ">="), ("border", r"(?<= )<=(?= )", "<"), ("border", r"(?<= )>=(?= )", ">"),
    ("equal", r"(?<= )==(?= )", "!="), ("equal", r"(?<= )!=(?= )", "=="),
    ("and-or", r"(?<= )&&(?= |$)", "||"), ("and-or", r"(?<= )\|\|(?= |$)", "&&"),
    ("not", r"(?<![\w)\]])!(?=[\w(:])", ""),
    ("truth", r"\btrue\b", "false"), ("truth", r"\bfalse\b", "true"),
    ("any-all", r"\bany_of\b", "all_of"), ("any-all", r"\ball_of\b", "any_of"), ("any-all", r"\bnone_of\b", "any_of"),
    ("most-least", r"\bstd::max\b", "std::min"), ("most-least", r"\bstd::min\b", "std::max"),
    ("one", r"(?<=[+-] )1\b(?!')", "2"),
    ("number", r"(?<![\w.'\[-])(?:[2-9]|[1-9]\d+)(?![\w.'\]])", None),  # one more
]
STATEMENT = re.compile(r"\s*(?:\(void\))?[\w:.>\[\]*()-]+(?:<[\w:]+>)?(?:\(.*\)| [+-]?= .*);\s*$")
DECLARATION = re.compile(r"\s*(?:return|using|namespace|static_assert|case|else|throw|delete|co_|friend|template)\b")
HIDDEN = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.DOTALL)


@dataclasses.dataclass(frozen=True)
class Change:
    path: str
    line: int  # from 1
    column: int
    start: int  # in the whole text
    end: int
    new: str
    kind: str
    said: str

    def text(self):
        return f"{self.path}:{self.line}:{self.column}: [{self.kind}] {self.said}"


def masked(text):
    """Words and comments as blanks of the same length."""
    return HIDDEN.sub(lambda m: re.sub(r"[^\n]", " ", m.group()) if m.group()[0] == "/" else re.sub(r"[^\n]", "_", m.group()), text)


def end_of_operand(code, at, stops):
    """Where the operand that begins at `at` ends: the first of `stops` on the same depth."""
    depth = choices = 0
    for i in range(at, len(code)):
        if code[i] in "([{":
            depth += 1
        elif code[i] in ")]}":
            depth -= 1
            if depth < 0:
                return i
        elif depth == 0:
            if code.startswith(" ? ", i):
                choices += 1
            elif code.startswith(" : ", i) and choices:
                choices -= 1
            elif not choices and any(code.startswith(stop, i) for stop in stops):
                return i
    return -1


def swapped_choices(text, code):
    for match in re.finditer(r" \? ", code):
        middle = end_of_operand(code, match.end(), [" : ", ";"])
        if middle < 0 or not code.startswith(" : ", middle):
            continue
        last = end_of_operand(code, middle + 3, [";", ","])
        if last > 0:
            yes, no = text[match.end():middle], text[middle + 3:last]
            yield match.end(), last, f"{no} : {yes}"


def changes_of(path, text):
    """Every change that can be made in this source."""
    code = masked(text)
    starts = [0] + [m.end() for m in re.finditer("\n", text)]

    def line_of(at):
        low = next((n for n, start in enumerate(starts) if start > at), len(starts))
        return low, text[starts[low - 1]:].split("\n", 1)[0].strip()

    def no_rule(at):
        number, line = line_of(at)
        words = re.match(r"(?:\w[\w:]*)?\s*\{", line) and '"' in line  # a row of a table of words
        return words or line.startswith(("#", "inline constexpr std::array", "constexpr std::array", "template")) or "operator" in line

    found = []

    def add(kind, start, end, new):
        if no_rule(start):
            return
        number, line = line_of(start)
        old = " ".join(text[start:end].split())
        at = line if len(line) <= 110 else line[:107] + "..."
        said = f"without: {at}" if new == ";" else f"{old!r} -> {' '.join(new.split())!r} in: {at}"
        found.append(Change(path, number, start - starts[number - 1] + 1, start, end, new, kind, said))

    for kind, pattern, new in OPERATORS:
        for match in re.finditer(pattern, code, re.MULTILINE):
            add(kind, match.start(), match.end(), str(int(match.group()) + 1) if new is None else new)
    for start, end, new in swapped_choices(text, code):
        add("choice", start, end, new)
    at = 0
    for line in code.split("\n"):
        stripped = line.strip()
        if stripped == "continue;" or (STATEMENT.match(line) and not DECLARATION.match(line) and line.count("(") == line.count(")")
                                       and previous_ends(code, at)):
            start = at + len(line) - len(line.lstrip())
            add("statement", start, at + len(line.rstrip()), ";")
        at += len(line) + 1
    return found


def previous_ends(code, at):
    """Is the line that begins at `at` a statement of its own, and not the rest of one?"""
    before = code[:at].rstrip()
    return not before or before[-1] in ";{}:)" or before.endswith("else")


def drawn(changes, seed):
    """In an order that follows from the seed, the kinds taking turns so that none outnumbers the others."""
    chance = random.Random(seed)
    by_kind = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    for kind in sorted(by_kind):
        chance.shuffle(by_kind[kind])
    order = []
    while any(by_kind.values()):
        order += [by_kind[kind].pop() for kind in sorted(by_kind) if by_kind[kind]]
    return order


def copy_tree(to):
    """The sources as they are now. What did not change keeps its time, so that a second run builds little."""
    listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=TOP, capture_output=True)
    if listed.returncode == 0:
        names = [name for name in listed.stdout.decode().split("\0") if name and (TOP / name).is_file()]
    else:
        names = [str(f.relative_to(TOP)) for f in TOP.rglob("*") if f.is_file() and f.relative_to(TOP).parts[0] != "build"]
    for name in names:
        target, content = to / name, (TOP / name).read_bytes()
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def run(command, folder, what):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{what} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


class Bench:
    """A built copy of the tree; every change gets an object and programs of its own beside it."""

    def __init__(self, work, programs, launcher):
        self.source, self.build, self.programs = work / "tree", work / "build", programs
        self.source.mkdir(parents=True, exist_ok=True)
        copy_tree(self.source)
        linker = next((name for name in ("lld", "gold") if shutil.which(f"ld.{name}")), None)
        doors = "OFF" if all(p in ("core_test", "vault_test", "desk_test", "report_test") for p in programs) else "ON"
        options = ["-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -g0", "-DVW_PCH=ON", f"-DVW_DOORS={doors}"]
        options += [f"-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld={linker}"] if linker else []
        options += [f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}"] if launcher else []
        run(["cmake", "-G", "Ninja", "-S", self.source, "-B", self.build, *options], work, "cmake")
        run(["cmake", "--build", self.build, "--target", *programs], work, "the build")
        entries = json.loads((self.build / "compile_commands.json").read_text())
        self.compile = {os.path.relpath(e["file"], self.source): shlex.split(e["command"]) for e in entries}
        self.link = {}
        for program in programs:
            text = run(["ninja", "-t", "commands", f"tests/{program}"], self.build, "ninja").splitlines()[-1]
            parts = shlex.split(text.replace(": && ", "", 1).split(" && :")[0])
            self.link[program] = parts
        self.limits = {}

    def make(self, change, folder):
        """The changed object in `folder`; false when it does not build."""
        text = (self.source / change.path).read_text()
        # Beside the real one in name alone: what it includes is named from the top of the tree.
        source = folder / pathlib.Path(change.path).name
        source.write_text(text[:change.start] + change.new + text[change.end:])
        command = list(self.compile[change.path])
        if "ccache" in command[0]:
            command.pop(0)
        command[command.index("-o") + 1] = str(folder / "changed.o")
        command[-1] = str(source)
        return subprocess.run(command + ["-w"], cwd=self.build, capture_output=True).returncode == 0

    def linked(self, program, folder):
        """The program with the changed object before the library that holds the old one; what is defined already is not taken from there."""
        parts = list(self.link[program])
        target = parts.index("-o") + 1
        parts[target] = str(folder / program)
        parts.insert(next(i for i, part in enumerate(parts) if part.endswith(".a")), str(folder / "changed.o"))
        run(parts, self.build, f"linking {program}")
        return folder / program

    def passes(self, binary, chosen=()):
        """Does the program pass, within ten times what it takes unchanged?"""
        key = (binary.name, bool(chosen))
        with tempfile.TemporaryDirectory() as home:
            surroundings = {"PATH": os.environ["PATH"], "HOME": home, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
                            "VW_PROPERTY_ROUNDS": "500", "XDG_RUNTIME_DIR": home}
            surroundings |= {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "STATE", "CACHE")}
            began = time.monotonic()
            command = [str(binary), "--reporter", "compact", *(["-#", ",".join(f"[#{name}]" for name in chosen)] if chosen else [])]
            try:
                done = subprocess.run(command, cwd=self.build / "tests", env=surroundings, stdin=subprocess.DEVNULL,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=self.limits.get(key, 600))
            except subprocess.TimeoutExpired:
                return False
            self.limits.setdefault(key, 10 + 10 * (time.monotonic() - began))
            return done.returncode == 0

    def prove(self, own):
        """The unchanged tests pass here; a missing tool would make everything look killed."""
        for program in self.programs:
            binary = self.build / "tests" / program
            if not self.passes(binary):
                sys.exit(f"The unchanged {program} fails here, so nothing can be measured.")
        if not self.passes(self.build / "tests" / self.programs[0], own):
            sys.exit("The room's own tests fail by themselves.")

    def judge(self, change, own):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            if not self.make(change, folder):
                return "not built"
            first = self.linked(self.programs[0], folder)
            if own and not self.passes(first, own):
                return "killed"
            for program in self.programs:
                if not self.passes(first if program == self.programs[0] else self.linked(program, folder)):
                    return "killed elsewhere"
            return "survived"


def tests_of(tree, room):
    """The names of the core tests that are called after the room or use it by themselves."""
    sources = sorted((tree / "tests/core").glob("*.cpp"))
    return [s.stem for s in sources if s.stem.startswith(f"{pathlib.Path(room).name}_") or f'#include "{room}/' in s.read_text()]


def known_reasons():
    """Survivors that were read and change nothing that can be seen: path, what was said of the change, why."""
    rows = [line.split("\t") for line in KNOWN.read_text().splitlines() if line and line[0] != "#"] if KNOWN.exists() else []
    return {(path, said): why for path, said, why in rows}


def measure(bench, room, options, reasons):
    own = tests_of(bench.source, room)
    bench.prove(own)
    changes = []
    for source in sorted((bench.source / room).glob("*.cpp")):
        path = str(source.relative_to(bench.source))
        if path in bench.compile:
            changes += changes_of(path, source.read_text())
    if options.again:
        wanted = {line.split("\t")[0] for line in options.again.read_text().splitlines()}
        order = [change for change in changes if change.text() in wanted]
    else:
        order = drawn(changes, options.seed)
    waiting, counts, survivors = iter(order), {}, []
    lock, began = threading.Lock(), time.monotonic()

    def work():
        while True:
            with lock:
                done = sum(count for state, count in counts.items() if state != "not built")
                change = next(waiting, None) if done + running[0] < options.count else None
                if change is None:
                    return
                running[0] += 1
            state = bench.judge(change, own)
            with lock:
                running[0] -= 1
                counts[state] = counts.get(state, 0) + 1
                why = reasons.get((change.path, change.said))
                if state == "survived":
                    survivors.append(change.text() + (f"\t({why})" if why else ""))
                print(f"{state}: {change.text()}", flush=True)

    running = [0]
    while True:  # again when those that ran last did not build
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for job in [pool.submit(work) for _ in range(options.jobs)]:
                job.result()
        done = sum(count for state, count in counts.items() if state != "not built")
        if done >= options.count or sum(counts.values()) >= len(order):
            break
    killed = done - len(survivors)
    seconds = time.monotonic() - began
    line = (f"{room}: {killed} of {done} killed ({100 * killed // max(done, 1)} %), {counts.get('killed elsewhere', 0)} of them by tests of another room, "
            f"{counts.get('not built', 0)} did not build, {len(changes)} changes possible, {seconds / max(done, 1):.1f} s each")
    print(line, flush=True)
    return [line, *sorted(survivors), ""]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rooms", nargs="*", default=["core/meldcode", "core/referral", "core/dossier"], help="rooms to change")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100, help="changes per room")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--also", nargs="*", default=[], metavar="PROGRAM", help="more test programs for what core_test lets live: report_test cli_test")
    parser.add_argument("--work", type=pathlib.Path, help="folder for the copy; kept, so that the next run builds little")
    parser.add_argument("--list", type=pathlib.Path, help="where the list of survivors is written")
    parser.add_argument("--again", type=pathlib.Path, metavar="FILE", help="only what survived in this list: did new tests kill it?")
    parser.add_argument("--launcher", help="a compiler cache, for the first build")
    parser.add_argument("--show", action="store_true", help="only say which changes would be made")
    options = parser.parse_args()
    for room in options.rooms:
        if room not in ROOMS:
            parser.error(f"no such room: {room}; there are {', '.join(ROOMS)}")
    if options.show:
        for room in options.rooms:
            for source in sorted((TOP / room).glob("*.cpp")):
                for change in changes_of(str(source.relative_to(TOP)), source.read_text()):
                    print(change.text())
        return
    work = options.work or pathlib.Path(tempfile.mkdtemp(prefix="mutation-"))
    try:
        bench = Bench(work.resolve(), ["core_test", *options.also], options.launcher)
        reasons, lines = known_reasons(), []
        for room in options.rooms:
            lines += measure(bench, room, options, reasons)
    finally:
        if not options.work:
            shutil.rmtree(work, ignore_errors=True)
    print("\n".join(lines))
    if options.list:
        options.list.write_text("\n".join(lines))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What a change costs in this tree, counted: run by hand on two commits with the same script and held side by side.

    tests/hygiene/counts.py [TREE]          TREE is the one this script lies in when it is not given
"""
import collections
import pathlib
import re
import sys

TREE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()
FOLDERS = ("app", "core", "desk", "ui")

CRISIS = re.compile(r"\b(isCrisis|inCrisisSheet|crisis|crisisKind|Crisisblad)\b|\"crisisblad\"")
KINDS = (re.compile(r"\bKind::Melding\b|\"melding\""), re.compile(r"\bKind::Crisisblad\b|\"crisisblad\""))
TOKEN = re.compile(r'(R"([^()\\ ]*)\(.*?\)\2"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])*\')|//[^\n]*|/\*.*?\*/', re.S)
ROOM = re.compile(r'^#include "ui/(\w+)/', re.M)


def without_comments(text):
    return TOKEN.sub(lambda found: found.group(1) or "\n" * found.group().count("\n"), text)


def sources():
    paths = (path for folder in FOLDERS for path in (TREE / folder).rglob("*") if path.suffix in (".cpp", ".h"))
    return {path.relative_to(TREE).as_posix(): without_comments(path.read_text(encoding="utf-8")) for path in sorted(paths)}


def crisis_places(code):
    return {path: places for path, text in code.items() if (places := sum(bool(CRISIS.search(line)) for line in text.split("\n")))}


def rooms_of_ui(code):
    """room -> rooms whose headers it includes."""
    rooms = collections.defaultdict(set)
    for path, text in code.items():
        if path.startswith("ui/"):
            own = path.split("/")[1]
            rooms[own] |= set(ROOM.findall(text)) - {own}
    return rooms


def reach(rooms, start):
    seen, waiting = set(), [start]
    while waiting:
        for room in rooms.get(waiting.pop(), ()):
            if room not in seen:
                seen.add(room)
                waiting.append(room)
    return seen


def circles(rooms):
    """Rooms from which one comes back to where one was, together with those they share a circle with."""
    reached = {room: reach(rooms, room) for room in rooms}
    found = {frozenset(other for other in rooms if other in reached[room] and room in reached[other]) for room in rooms if room in reached[room]}
    return sorted(sorted(circle) for circle in found)


def way_of_a_key(code):
    """Classes from AnswerButtons to the one that commits to the desk: each listens to the signal of the one before it."""
    listens = collections.defaultdict(set)
    for path, text in code.items():
        if path.startswith("ui/") and path.endswith(".cpp"):
            for name in re.findall(r"^(?:[\w:*&<> ]+ )?(\w+)::\1\(", text, re.M):
                for heard in re.findall(r"connect\([^;{]*?&(\w+)::\w+", text):
                    if heard != name:
                        listens[heard].add((name, "m_desk.commit(" in text))
    ways, seen = [["AnswerButtons"]], {"AnswerButtons"}
    while ways:
        way = ways.pop(0)
        for name, commits in sorted(listens[way[-1]]):
            if commits:
                return way + [name]
            if name not in seen:
                seen.add(name)
                ways.append(way + [name])
    return []


def main():
    code = sources()
    crisis = crisis_places(code)
    print(f"places that ask \"is it the crisis sheet\": {sum(crisis.values())} in {len(crisis)} files")
    for path, places in crisis.items():
        print(f"    {places:3} {path}")
    both = [path for path, text in code.items() if all(kind.search(text) for kind in KINDS)]
    one = [path for path, text in code.items() if any(kind.search(text) for kind in KINDS)]
    print(f"files that name a kind of paper: {len(one)}, both kinds: {len(both)}")
    for path in both:
        print(f"        {path}")
    rooms = circles(rooms_of_ui(code))
    print(f"include circles in ui: {len(rooms)}, rooms in them: {sum(map(len, rooms))}")
    for circle in rooms:
        print(f"        {' '.join(circle)}")
    way = way_of_a_key(code)
    print(f"signal hops from a key to the desk: {len(way) - 1 if way else 'none found'}: {' -> '.join(way)}")
    lines = {folder: [0, 0] for folder in FOLDERS}
    for path, text in code.items():
        count = lines[path.split("/")[0]]
        count[0] += len((TREE / path).read_text(encoding="utf-8").splitlines())
        count[1] += sum(bool(line.strip()) for line in text.split("\n"))
    print("lines of product code, all / without comments and blank lines:")
    for folder, (whole, bare) in lines.items():
        print(f"    {folder:5} {whole:6} / {bare:6}")
    print(f"    all   {sum(whole for whole, _ in lines.values()):6} / {sum(bare for _, bare in lines.values()):6}")


if __name__ == "__main__":
    main()

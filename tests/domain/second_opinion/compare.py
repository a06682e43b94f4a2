#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the project's own answers against the second opinion, over random records from a printed seed.

usage: compare.py [--records N] [--seed S] [--only NUMBER] FIRST_OPINION

    cmake --build build/release --target first_opinion
    python3 tests/domain/second_opinion/compare.py --records 100000 build/release/bin/first_opinion

Each difference is shown as the two lists of steps; --only asks about one record again.
"""
import argparse
import random
import subprocess
import sys
import time

import answers
import careers

AT_ONCE = 1000
SHOWN = 20


def first_opinions(program, records, *options):
    """{record number: {name: value}}, and with --steps the lines before each answer."""
    text = "".join(careers.text_of(record) for record in records)
    run = subprocess.run([program, *options], input=text, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{program} stopped ({run.returncode}): {run.stderr[-4000:]}")
    found, steps = {}, {}
    for line in run.stdout.splitlines():
        if line.startswith("  "):
            pending.append(line.strip())
            continue
        name, value = line.split(" ", 1)
        if name == "record":
            current, pending = found.setdefault(int(value), {}), []
        else:
            current[name] = value
            steps[name], pending = pending, []
    return found, steps


def differences(ours, theirs):
    """[(name, first, second)]; where wages fell the second opinion has no view on the old law's amounts."""
    no_view = () if "old.periods" in theirs else ("old.periods", "old.lump", "old.pension", "notional.months", "notional.cost")
    names = [name for name in dict.fromkeys(list(ours) + list(theirs)) if name not in no_view]
    return [(name, ours.get(name), theirs.get(name)) for name in names if not same(ours.get(name), theirs.get(name))]


def same(first, second):
    """An amount that the second opinion has no view on is a plain "yes"."""
    return first == second or (second == "yes" and first not in (None, "no"))


def show(program, record, found):
    _, steps = first_opinions(program, [record], "--steps")
    second = answers.answer(record, with_steps=True).steps.lines
    print(f"record {record['number']}\n{careers.text_of(record)}")
    for name, first_value, second_value in found:
        print(f"== {name}: the project says {first_value}, the second opinion {second_value}")
        print("   the project's steps:")
        for line in steps.get(name, []):
            print(f"     {line}")
        print("   the second opinion's steps:")
        for line in steps_to(second, name):
            print(f"     {line}")
    print(flush=True)


def steps_to(lines, name):
    """The lines since the answer before."""
    since = []
    for line in lines:
        since.append(line)
        if line.startswith("=> "):
            if line.startswith(f"=> {name} = "):
                return since
            since = []
    return []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**9)))
    parser.add_argument("--only", type=int)
    parser.add_argument("program")
    asked = parser.parse_args()
    print(f"seed {asked.seed}", flush=True)

    numbers = [asked.only] if asked.only is not None else range(asked.records)
    started, compared, differing, kinds = time.time(), 0, 0, {}
    for begin in range(0, len(numbers), AT_ONCE):
        records = [careers.record_of(asked.seed, number) for number in numbers[begin:begin + AT_ONCE]]
        firsts, _ = first_opinions(asked.program, records)
        for record in records:
            theirs = dict(answers.answer(record).found)
            found = differences(firsts[record["number"]], theirs)
            compared += len(theirs)
            if found:
                differing += 1
                for name, _, _ in found:
                    kind = ".".join(word for word in name.split(".") if not word[:1].isdigit())
                    kinds[kind] = kinds.get(kind, 0) + 1
                if differing <= SHOWN:
                    show(asked.program, record, found)
    print(f"{len(numbers)} records, {compared} answers compared in {time.time() - started:.0f} s: {differing} records differ")
    for kind, count in sorted(kinds.items()):
        print(f"  {kind}: {count}")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()

"""Brings the translations up to the words in the code: `python -m tests.translations`.

New words come in without a translation and are counted; words that are gone go. A translation given as JSON of
source to text, `python -m tests.translations --take ko FILE`, is filled in first;
"text|meaning" tells a source with a meaning.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.translations.catalogue import build, qm_path, read, write
from tests.translations.sources import sources

LANGUAGES = ("ko", "ja")


def main() -> None:
    parser = argparse.ArgumentParser(description="Updates resources/translations.")
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"), help="JSON of source to translation")
    arguments = parser.parse_args()
    wanted = sources()
    for language in LANGUAGES:
        known = read(language)
        if arguments.take and arguments.take[0] == language:
            given = json.loads(Path(arguments.take[1]).read_text(encoding="utf-8"))
            by_key = {"|".join(part for part in source if part): source for source in wanted}
            known |= {by_key[key]: text for key, text in given.items() if key in by_key}
        texts = {source: known.get(source, "") for source in wanted}
        write(language, texts)
        build(language, qm_path(language))
        missing = sum(not text for text in texts.values())
        print(f"{language}: {len(texts)} texts, {missing} without a translation")


if __name__ == "__main__":
    main()

"""The second half of a quotation belongs to whoever the tag before it names; a transcript that gives it to somebody else disagrees."""

from __future__ import annotations

from collections.abc import Callable

import pytest

WORDS = "The clinic closes on Friday and nobody has told the patients."
THEIRS = f"HUGO HALE: It was cold. They need urgent care.\n\nMARTA LIND: {WORDS} We heard it from the baker."
HIS = f"HUGO HALE: It was cold. They need urgent care. {WORDS} We heard it from the baker.\n\nMARTA LIND: I have nothing to add to that."

NAMED = [
    "“It was cold,” Hugo Hale, a doctor, said. “{}”",
    "“It was cold,” said Hugo Hale, a doctor. “{}”",
    "“It was cold,” Dr Hugo Hale told the hearing on Monday. “{} We heard it from the baker.”",
    '"It was cold," said Dr. Hugo Hale. "{}"',
    '"It was cold!" Hugo Hale said. "{}"',
    '"Was it cold?" Hale asked. "{}" Hugo Hale is a doctor.',
    "‘It was cold,’ said Hugo Hale. ‘{}’",
    "Hugo Hale, a doctor, was worried. “{}”",
    "Hugo Hale said it was cold. “{}”",
    "Hugo Hale said: “It was cold. They need urgent care.\n\n“{}”",
    "Hugo Hale said: “It was cold. They need urgent care.\n\n“{}” he added.",
    "“It was cold,” Hugo Hale said.\n\n“{}” he added.",
    "“It was cold,” Hugo Hale said.\n\nHe added: “{}”",
    "“It was cold,” Hugo Hale said, shutting the door. “{}”",
    "“It was cold,” Hugo Hale said, adding: “{}”",
    "“It was cold,” Hugo Hale told Marta Lind. “{}”",
    "‘It was cold’, Hugo Hale said. ‘{}’.",
    "“It was cold and dark there”, said Hugo Hale. “{}”, he added.",
    "“It was cold,” according to Hugo Hale. “{}”",
    "<p>“It was cold,” said <b>Hugo Hale</b>, a doctor. “{}”</p>",
    "<p><q>It was cold,</q> said Hugo Hale. <q>{}</q></p>",
    "“It was cold,” said Hugo Hale, who runs the clinic. “{}”",
    "According to Hugo Hale, it was cold. “{}”",
    "“They need urgent care,” Hugo Hale, 51, said in a statement. “{}”",
    "**Hugo Hale** said: “It was cold.” He went on: “{}”",
    "Hugo Hale was angry: “{}”",
    "Hugo Hale had heard the rumours. “{}” he said.",
]
OTHERS = [
    "“It was cold,” Hugo Hale said. Marta Lind agreed. “{}”",
    "“It was cold,” Hugo Hale said. “{}” said Marta Lind.",
    "“It was cold,” Hugo Hale told Marta Lind, a nurse. “{}” she replied.",
    "“It was cold,” Hugo Hale said.\n\nMarta Lind, a nurse, saw it another way. “{}”",
    "“It was cold,” Hugo Hale said.\n\n“{}” said Marta Lind.",
    "“It was cold,” Hugo Hale said.\n\n“{}”",
    "Hugo Hale, a doctor, was worried. Marta Lind was not. “{}”",
    "Hugo Hale listened to Marta Lind. “{}” she said.",
    "“It was cold,” Hugo Hale said.\n\nThen the nurse spoke. “{}”",
    "“It was cold,” Hugo Hale said. The nurse disagreed. “{}”",
    "‘It was cold and dark there’, Hugo Hale said. Marta Lind agreed. ‘{}’.",
    "“It was cold,” said Hugo Hale. Not so, said Marta Lind. “{}”",
    "Hugo Hale was asked what Marta Lind had said. “{}”",
    "Tomas Hale came late. “{}” she said.",
]


@pytest.mark.parametrize("form", NAMED)
def test_the_tag_before_it_names_the_speaker(form: str, findings: Callable[..., list[str]]) -> None:
    story = form.format(WORDS)
    line = 1 + story[: story.index("The clinic")].count("\n")
    first = 1 if "adding:" not in form and "Hale said: “It" in form else line
    assert findings(story, "Q004", THEIRS) in ([f"Q004 line {line}"], [f"Q004 line {first}"])
    assert findings(story, "Q004", HIS) == []


@pytest.mark.parametrize("form", OTHERS)
def test_nobody_is_blamed_for_words_whose_speaker_readers_infer(form: str, findings: Callable[..., list[str]]) -> None:
    assert findings(form.format(WORDS), "Q004", THEIRS) == []


@pytest.mark.parametrize("form", NAMED)
def test_a_peer_names_its_speaker_in_the_same_ways(form: str, findings: Callable[..., list[str]]) -> None:
    peer = {"earlier.html" if form.startswith("<") else "earlier.md": form.format(WORDS)}
    assert findings(f"“{WORDS}” said Marta Lind.", "Q004", peers=peer) == ["Q004 line 1"]
    assert findings(f"“{WORDS}” said Dr Hale.", "Q004", peers=peer) == []

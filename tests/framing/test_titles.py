"""Official names, titles of works and archival citations are spans of their own."""

import pytest

from catalog.framing import titles


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        (
            "The Anti-Fascist National Liberation Council of Albania met.",
            ["Anti-Fascist National Liberation Council of Albania"],
        ),
        ("In the Communist Party of the Soviet Union they knew.", ["Communist Party of the Soviet Union"]),
        ("The People's Liberation Army came.", ["People's Liberation Army"]),
        ("After the 20th Party Congress he left.", ["20th Party Congress"]),
        ("See RGASPI, fond 17, opis 3, delo 128.", ["RGASPI, fond 17, opis 3, delo 128"]),
        ('He wrote the article "Why the Valley Rose" in 1950.', ["Why the Valley Rose"]),
        ("Our Party crushed the plan.", []),
        ("Section for Propaganda and Agitation", ["Section for Propaganda"]),
        ("The journal Hongqi publishes “Long Live Leninism!”.", ["Long Live Leninism!"]),
        ("Among them is the “Frau K.” of the letters.", ["Frau K."]),
        ("the party of the people came late", []),
        ("The brave partisans held out.", []),
    ],
)
def test_official_spans(text, inside):
    assert [text[start:end] for start, end in titles.official_spans(text)] == inside

"""Wording that has been heard too often, with the ids of the editors' list.

A to C are the language of brochures and slogans, D and E claims that nobody can check or that blame somebody. The
second column holds what a text must contain, in small letters, for the pattern to be worth a try: that keeps it fast.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Banned(NamedTuple):
    """A pattern of wording to avoid."""

    id: str
    stems: tuple[str, ...]
    pattern: re.Pattern[str]


_TABLE = r"""
A01 | delv | \bdelv(?:e|es|ed|ing)\b
A02 | tapestr | \btapestr(?:y|ies)\b
A03 | testament | \btestament to\b
A04 | ever-evolving, ever-changing | \bever-(?:evolving|changing)\b
A05 | in today | \bin today's? (?:fast-paced|digital|competitive|modern)\b
A06 | navigat | \bnavigat(?:e|ed|es|ing) (?:the )?(?:complex|complexit|challeng|ambigu|landscape)\w*
A07 | underscor | \bunderscor(?:e|es|ed|ing)\b
A08 | pivotal | \bpivotal\b
A09 | seamless | \bseamless(?:ly)?\b
A10 | robust | \brobust\b
A11 | holistic | \bholistic(?:ally)?\b
A12 | foster | \bfoster(?:s|ed|ing)?\b
A13 | leverag | \bleverag(?:e|es|ed|ing)\b
A14 | utiliz | \butiliz(?:e|es|ed|ing)\b
A15 | cutting edge, cutting-edge, state-of | \bcutting[- ]edge\b|\bstate-of-the-art\b
A16 | game-chang, game chang | \bgame[- ]chang(?:er|ing)\b
A17 | unlock | \bunlock(?:s|ed|ing)? (?:the )?(?:potential|value|growth)\b
A18 | paradigm | \bparadigm\b
A19 | synerg | \bsynerg\w+
A20 | important to, worth not, crucial | \bit(?:'s| is) (?:important|worth|crucial) (?:to note|noting|to remember)\b
A21 | moreover, furthermore, additionally | \b(?:moreover|furthermore|additionally),
A22 | in conclusion, to summar, overall, | \bin conclusion\b|\bto summari[sz]e,|\boverall,
A23 | at the end of the day | \bat the end of the day\b
A24 | wealth of, myriad, plethora | \b(?:a|the) (?:wealth|myriad|plethora) of\b|\bmyriad\b|\bplethora\b
B01 | servant | \bservant leader(?:ship)?\b
B02 | many hats | \bwear(?:ing)? many hats\b
B03 | team player | \bteam player\b
B04 | people-first, people first | \bpeople[- ]first\b
B05 | door policy | \bopen[- ]door policy\b
B06 | outside the box | \bthink(?:ing)? outside the box\b
B07 | hanging fruit | \blow[- ]hanging fruit\b
B08 | the needle | \bmov(?:e|ed|ing) the needle\b
B09 | win-win, win/win | \b(?:win-win|win/win)\b
B10 | same page | \bon the same page\b
B11 | north star | \bnorth star\b
B12 | secret sauce, cheat code, silver bullet | \bsecret sauce\b|\bcheat code\b|\bsilver bullet\b
B13 | next level, next-level | \btook it to the next level\b|\bnext-level\b
B14 | valuable l, valuable e, learned a lot | \b(?:a )?valuable (?:lesson|learning|experience)\b|\blearned a lot\b
B15 | is key | \bcommunication is key\b
B16 | data-driven, data driven | \bdata[- ]driven (?:decision|approach|culture|mindset)\w*
B17 | high-perform, high perform | \bhigh[- ]perform(?:ing|ance) team\b
B18 | empower | \bempower(?:s|ed|ing|ment)?\b
B19 | passionate | \bpassionate about\b
B20 | radical cand | \bradical candou?r\b
B21 | growth mindset | \bgrowth mindset\b
B22 | 10x, rock star, rockstar, ninja | \b10x\b|\brock ?star\b|\bninja\b
C01 | situation was, task was, action was, result was | \b(?:the )?(?:situation|task|action|result) was (?:that|as follows)\b
C02 | manager,, director, em, | \bas (?:an?|the) (?:engineering manager|EM|director)(?: of engineering)?, (?:I|my)\b
C03 | pronged | \bmulti-?pronged\b|\bthree-pronged\b
C04 | following steps, foremost | \bI took the following steps\b|\bfirst and foremost\b
C05 | takeaway | \bkey takeaways?\b
C06 | this experience | \bthis experience (?:taught|reinforced|showed|permanently)\b
C07 | great question | \bgreat question\b
D01 | significantly, dramatically, greatly, substantially, drastically | \b(?:signific|dramatic|great|substant|drastic)(?:antly|ally|ially|ly) (?:improv|reduc|increas|boost|enhanc)\w+
D02 | ahead of schedule, under budget | \b(?:ahead of schedule|under budget)\b
D03 | downtime, incident | \b(?:zero|no|without a single) (?:downtime|minute of downtime|incidents?)\b
D04 | everyone w, whole team w, stakeholders w | \b(?:everyone|the whole team|all stakeholders) (?:was|were) (?:happy|thrilled|aligned|on board)\b
D05 | 99.99 | \b99\.99+%
D06 | soared, skyrocket | \bproductivity (?:soared|skyrocketed)\b|\bskyrocket\w*
D07 | all-hands, performance review, example | \b(?:cited|referenced|named|called) (?:it|this|the|my)\b[^.]{0,60}\b(?:all-hands|performance review|example)\b
E01 | i was right, me right, as i had, as i pred, as i warn, as i flag | \bI was right\b|\bproved? me right\b|\bas I (?:had )?(?:predicted|warned|flagged)\b
E02 | under the bus | \bthrew? (?:him|her|them|\w+) under the bus\b
E03 | be honest, ly honest, honestly, | \bto be (?:completely |perfectly )?honest\b|\bhonestly,
E04 | needless, obviously | \bneedless to say\b|\bobviously\b
E05 | perfectionist, work too hard, care too much | \bI(?:'m| am) a perfectionist\b|\bI work too hard\b|\bI care too much\b
"""  # noqa: E501 - one pattern per line


def _banned(line: str) -> Banned:
    id, stems, pattern = line.split(" | ", maxsplit=2)
    return Banned(id, tuple(re.split(r", (?=\S)", stems)), re.compile(pattern.replace("'", "['’]"), re.IGNORECASE))


BANNED = tuple(_banned(line) for line in _TABLE.strip().splitlines())

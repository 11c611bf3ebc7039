"""The words that carry grammar and no content; what is left of a sentence without them is what it says."""

_WORDS = """
a about above after again all also am an and any anybody anyone anything are aren't as ask asked at away back be
because been before being below between both but by came can can't come could couldn't day days did didn't do does
doesn't doing don't done down each either else even ever every everybody everyone everything few first for from
gave get give go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here hers
herself him himself his how i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just knew know
last let like made make many me mine more most much my myself need never next no nobody none nor not nothing now of
off on once one one's ones only or other others our ours ourselves out over own put said same say says see she she'd
she'll she's should shouldn't since so some somebody someone something still such take tell than that that's the
their theirs them themselves then there there's these they they'd they'll they're they've thing things this those
though three through time to told too took two under until up upon us very was wasn't we we'd we'll we're we've went
were weren't what what's when where whether which while who who'd who's whom whose why will with within without
won't would wouldn't year years yes yet you you'd you'll you're you've your yours yourself
"""

STOP_WORDS = frozenset(_WORDS.split())


def content_words(words: tuple[str, ...]) -> list[tuple[int, str]]:
    """Return the words that say something, each with its position."""
    return [(index, word.removesuffix("'s")) for index, word in enumerate(words) if word not in STOP_WORDS]

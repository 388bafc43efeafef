"""What Python's feedparser makes of feeds: of each file its flaw, if any, and its entries' names, as JSON."""

import json
import sys

import feedparser


def read(path):
    feed = feedparser.parse(path)
    return {
        "flaw": str(feed.get("bozo_exception", "")) if feed.bozo else None,
        "version": feed.version,
        "language": feed.feed.get("language"),
        "ids": [entry.id for entry in feed.entries],
        "links": [entry.link for entry in feed.entries],
        "texts": [len(entry.content[0].value) for entry in feed.entries],
    }


print(json.dumps({path: read(path) for path in sys.argv[1:]}))

"""Start «Приёмная» from a checkout: python main.py [--data DIR] [--lang ru|en] [--theme light|dark|system] [--demo]."""

import sys

from desktop_app.app.entry import main

if __name__ == "__main__":
    sys.exit(main())

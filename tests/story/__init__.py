"""The office from the first start to the printed letter: by the keyboard alone, the real window over a real store."""

"""Programs for the makers of the project: build, lock, tour, demo."""

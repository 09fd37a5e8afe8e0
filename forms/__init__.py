"""Forms drawn in Qt Designer, in a folder per task; the ui_ modules in them are generated."""

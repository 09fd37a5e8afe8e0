"""Everything that is not code: icons, fonts, translations, calendars, letter templates."""

"""Forms of editing the reasons of refusal."""

"""How any task runs: steps, drafts, pause and Finish. Knows no particular task."""

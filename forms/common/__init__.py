"""Forms that several tasks share: the blocks inside a screen, the review and the receipt."""

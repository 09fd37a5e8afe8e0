"""What an office knows: people, appeals, deadlines, numbers. No screen, no database, no paper."""

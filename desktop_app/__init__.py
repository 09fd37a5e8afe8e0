"""Приёмная: registers appeals of citizens, keeps their case files and prints the letters."""

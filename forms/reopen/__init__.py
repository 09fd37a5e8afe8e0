"""The screen of taking an appeal up again."""

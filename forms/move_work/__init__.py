"""The screens of handing work over."""

"""What every test stands on: windows without a display, and the same examples in each run of the gate."""

import os

from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The gate repeats itself exactly; HYPOTHESIS_PROFILE=wide looks for what it has not met yet.
settings.register_profile("gate", deadline=None, derandomize=True, database=None)
settings.register_profile(
    "wide", deadline=None, max_examples=2000, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))

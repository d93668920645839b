"""Settings for all tests."""

from hypothesis import settings

# A busy machine must not make a property false: nothing here measures time.
settings.register_profile("policypress", deadline=None)
settings.load_profile("policypress")

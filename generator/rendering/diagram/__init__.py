"""A decision framework to a drawing and to the same flow as nested steps."""

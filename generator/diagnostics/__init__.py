"""What can be said about the content, and how it is printed."""

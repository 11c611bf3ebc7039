"""What can be counted in a text: words, sentences, times, shares and runs. Every stage may count, none differently."""

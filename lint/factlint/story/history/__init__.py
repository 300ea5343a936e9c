"""What a story said at an earlier commit, and says otherwise now."""

"""What several sources together come to: a day of one and a day of another, the parts in one and the whole in the story."""

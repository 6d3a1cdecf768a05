"""The parts of the tags screen: the tree, the page of one tag, its colours."""

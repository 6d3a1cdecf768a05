"""The parts of the review screen: filters, queue, the flag large, the reasons for a dismissal."""

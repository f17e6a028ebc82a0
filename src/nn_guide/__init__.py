"""The tested code behind nn-guide, a bilingual tutorial on torch.nn."""

"""What the program remembers for itself, whatever it is about."""

from core.models.cache_entry import CacheEntry
from core.models.sent_form import SentForm

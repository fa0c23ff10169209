"""`/initiative import` and `/initiative export`: initiatives as files, taken in and handed out."""

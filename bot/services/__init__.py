"""Use cases: one class per noun, one public method per sentence a stakeholder would say, one transaction per method."""

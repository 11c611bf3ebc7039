"""The names of real companies and their products that stories are tempted to name. Case matters."""

_NAMES = """
Accenture Adobe Airbnb Airbus Alibaba Alphabet Amazon Anthropic Asana Atlassian Autodesk AWS Baidu Barclays BlackRock
Bloomberg Boeing Bosch ByteDance Capgemini CircleCI Cisco Citibank Citigroup Cloudflare Cognizant Coinbase Coursera
CrowdStrike Databricks Datadog DeepMind Dell Deloitte Deliveroo DHL DocuSign DoorDash Dropbox eBay Ericsson Etsy
Expedia Facebook FedEx Figma Flipkart Foursquare GitHub GitLab GoDaddy Google Groupon Grubhub HashiCorp Heroku
HubSpot IBM Infosys Instacart Instagram Intel Intuit JPMorgan Klarna LinkedIn Lyft Mailchimp Mastercard McKinsey
Meituan Microsoft MongoDB Netflix Nike Nokia Nvidia NVIDIA Okta OpenAI Oracle PagerDuty Palantir PayPal Philips
Pinterest Pixar Qualcomm Reddit Revolut Roblox Robinhood Ryanair Salesforce Samsung SAP ServiceNow Shopify Siemens
Skype Snapchat SoftBank SpaceX Spotify Starbucks Swiggy Tencent Tesla TikTok Toyota Trello Tripadvisor Twilio Twitch
Twitter Uber Unilever Vodafone Volkswagen Walmart Waymo Wayfair WeWork WhatsApp Wipro Workday Yahoo YouTube Zalando
Zappos Zendesk Zillow Zomato Zynga
"""
_WORDS_AS_WELL = "Apple Block Grab Meta Notion Slack Snowflake Square Stripe Target Visa Zoom"

COMPANIES = frozenset(_NAMES.split())
COMMON_WORDS = frozenset(_WORDS_AS_WELL.split())
"""Names that are words as well; they count only where a capital tells them from the word."""
LONGER_NAMES = ("Booking.com", "Goldman Sachs", "Morgan Stanley", "Boston Consulting Group", "Ernst & Young")

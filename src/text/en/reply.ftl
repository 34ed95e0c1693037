# reply: phrases of this area

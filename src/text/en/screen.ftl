# screen: phrases of this area

# act: phrases of this area

"""What is kept between two starts: packed rules and compiled patterns."""

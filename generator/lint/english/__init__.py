"""What is known of English around a label: articles, numbers, possessives, headlines, names."""

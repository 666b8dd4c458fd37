from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, t, a): print("S", t, a, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, t): print("E", t, self.getpos())
    def handle_data(self, d): print("D", repr(d), self.getpos())
    def handle_comment(self, d): print("C", repr(d))
    def handle_decl(self, d): print("!", repr(d))
    def handle_pi(self, d): print("?", repr(d))
    def unknown_decl(self, d): print("U", repr(d))
    def handle_entityref(self, d): print("R", repr(d))
    def handle_charref(self, d): print("#", repr(d))
for conv in (True, False):
    for doc in ('<!DOCTYPE html>\n<html lang="en"><head><title>T &amp; x</title><script>if (a<b && c) { "</p>" }</script></head>\n<body class=a data-x checked>\n  <p ID=\'q\'>one<br/>two<img src="a b.png" alt="x &lt; y">three</P>\n</body></html>', 'a < b & c &copy &#65; &#x42; &mdash; &', '<!-- comm --><?php echo 1 ?><![CDATA[x]]><!bogus>', '</p ><//x></><1>', '<a href="un', '<a href=x/>', '<ul><li>1<li>2</ul>', '<style>p > a { }</style>text<b', '<p title="a>b">t</p>', "<a\n b = 'c'\n d>x</a\n>"):
        print("--", conv, repr(doc)); p = P(convert_charrefs=conv); p.feed(doc); print(repr(p.rawdata)); p.close(); print(p.getpos())
p = P(); [p.feed(c) for c in ("<di", "v cla", "ss=x>te", "xt &am", "p; more</d", "iv>")]; p.close()
class Links(HTMLParser):
    def __init__(self): super().__init__(); self.links = []; self.text = []
    def handle_starttag(self, tag, attrs):
        if tag == "a": self.links.append(dict(attrs).get("href"))
    def handle_data(self, d): self.text.append(d.strip())
l = Links(); l.feed('<p>See <a href="/x?a=1&amp;b=2">this</a> and <a name="n">that</a>.'); l.close(); print(l.links, "|".join(l.text))

using System.Net;
using System.Text;

namespace Selon.Http.Tests;

public sealed class WebFetcherSpecs
{
    private static readonly WebFetcherOptions Local = new() { AllowPrivate = true, MaxBytes = 10_000, MaxRedirects = 3 };

    [Fact]
    public async Task A_page_comes_with_its_bytes_its_type_and_its_address()
    {
        using var server = new PageServer(_ => PageServer.Answer("200 OK|Content-Type: text/html; charset=iso-8859-1", "<p>été"));
        var page = (await Fetch(server.Address("/a"))).Page!;
        Assert.Equal("<p>été", Encoding.Latin1.GetString(page.Bytes.Span));
        Assert.Equal(("text/html; charset=iso-8859-1", server.Address("/a")), (page.ContentType, page.Url));
    }

    [Fact]
    public async Task A_request_says_who_asks()
    {
        var request = "";
        using var server = new PageServer(text =>
        {
            request = text;
            return PageServer.Answer("200 OK|Content-Type: text/html", "x");
        });
        await Fetch(server.Address("/"));
        Assert.Contains("User-Agent: Selon/", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_followed_to_its_end()
    {
        using var server = new PageServer(request => request.StartsWith("GET /old ", StringComparison.Ordinal)
            ? PageServer.Answer("301 Moved|Location: /new")
            : PageServer.Answer("200 OK|Content-Type: text/html", "new"));
        Assert.Equal("/new", (await Fetch(server.Address("/old"))).Page!.Url.AbsolutePath);
    }

    [Theory]
    [InlineData("404 Not Found", "does not exist (status 404)")]
    [InlineData("403 Forbidden", "not given to programs (status 403)")]
    [InlineData("429 Too Many", "fewer requests")]
    [InlineData("503 Unavailable", "server that failed (status 503)")]
    [InlineData("302 Found|Location: /again", "sends on more than 3 times")]
    [InlineData("302 Found|Location: file:///etc/hosts", "not on the web")]
    [InlineData("200 OK|Content-Type: image/png", "is image/png, not a page")]
    [InlineData("200 OK|Content-Type: text/html|Content-Length: 50000", "larger than 0.01 MB")]
    public async Task An_answer_without_a_page_says_why(string head, string word)
    {
        using var server = new PageServer(_ => PageServer.Answer(head));
        var result = await Fetch(server.Address("/a"));
        Assert.Contains(word, result.Reason, StringComparison.Ordinal);
        Assert.Contains(';', result.Reason!);
    }

    [Fact]
    public async Task A_body_is_read_no_further_than_the_limit()
    {
        using var server = new PageServer(_ => PageServer.Answer("200 OK|Content-Type: text/html", new string('a', 100_000)));
        Assert.Contains("larger than 0.01 MB", (await Fetch(server.Address("/a"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_silent_is_given_up()
    {
        using var server = new PageServer(_ => null);
        using var fetcher = new WebFetcher(Local with { Timeout = TimeSpan.FromMilliseconds(200) });
        Assert.Contains("did not answer within 0.2 seconds", (await fetcher.FetchAsync(server.Address("/"), TestContext.Current.CancellationToken)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_user_can_stop_a_fetch()
    {
        using var server = new PageServer(_ => null);
        using var fetcher = new WebFetcher(Local);
        using var cancel = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(server.Address("/"), cancel.Token));
    }

    [Fact]
    public async Task A_host_that_does_not_listen_is_named_as_such()
    {
        Uri address;
        using (var server = new PageServer(_ => null))
            address = server.Address("/");
        Assert.Contains("takes no connections", (await Fetch(address)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_TLS_gives_no_page()
    {
        using var server = new PageServer(_ => PageServer.Answer("200 OK"));
        var address = new UriBuilder(server.Address("/")) { Scheme = "https" }.Uri;
        Assert.NotNull((await Fetch(address)).Reason);
    }

    [Theory]
    [InlineData("file:///etc/hosts")]
    [InlineData("ftp://gazette.example/a")]
    public async Task Only_the_web_is_fetched(string address) => Assert.Contains("no web address", (await Fetch(new Uri(address))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task This_machine_is_not_reached_unless_it_is_allowed()
    {
        var asked = false;
        using var server = new PageServer(_ =>
        {
            asked = true;
            return PageServer.Answer("200 OK");
        });
        using var fetcher = new WebFetcher();
        foreach (var host in (string[])["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"])
        {
            var result = await fetcher.FetchAsync(new UriBuilder(server.Address("/")) { Host = host }.Uri, TestContext.Current.CancellationToken);
            Assert.Contains("private network", result.Reason, StringComparison.Ordinal);
        }

        Assert.False(asked);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    public void An_address_of_a_private_network_is_known(string address) => Assert.True(PrivateAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    public void An_address_of_the_open_internet_is_known(string address) => Assert.False(PrivateAddress.Is(IPAddress.Parse(address)));

    private static async Task<FetchResult> Fetch(Uri address)
    {
        using var fetcher = new WebFetcher(Local);
        return await fetcher.FetchAsync(address, TestContext.Current.CancellationToken);
    }
}
